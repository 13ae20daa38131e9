/** The mark: four layers, each deeper and narrower, and the line of now through them. */
export function BrandMark() {
  return (
    <svg width="26" height="20" viewBox="0 0 26 20" aria-hidden="true">
      <rect width="26" height="4" rx="1" fill="var(--l-kubelet)" />
      <rect x="2" y="5" width="22" height="4" rx="1" fill="var(--l-runtime)" />
      <rect x="6" y="10" width="14" height="4" rx="1" fill="var(--l-cri)" />
      <rect x="9" y="15" width="8" height="4" rx="1" fill="var(--l-shim)" />
      <rect x="16" width="2.5" height="20" fill="var(--now)" stroke="var(--surface)" strokeWidth=".8" />
    </svg>
  );
}
