'use client';

// Next.js asks for the directive in this very file.
export { Failed as default } from '../../components/layout/failed.client.tsx';
