// The day on which the command runs, where the person sits.

export function today(now: Date = new Date()): string {
  const pad = (figure: number) => String(figure).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
