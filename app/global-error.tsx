'use client';

// Next.js asks for the directive in this very file.
import './styles.ts';

export { BrokenDocument as default } from '../components/layout/broken-document.client.tsx';
