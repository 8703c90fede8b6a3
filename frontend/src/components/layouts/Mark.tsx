/** The product's mark: eight seats around one table. */
export function Mark() {
  const seats = Array.from({ length: 8 }, (_, seat) => seat * 45);
  return (
    <svg
      className="shell-mark"
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <circle cx="16" cy="16" r="4.5" strokeWidth="2.5" />
      {seats.map((angle) => (
        <path key={angle} d="M13.2 4.2h5.6" transform={`rotate(${angle} 16 16)`} />
      ))}
    </svg>
  );
}
