export function checkDifferences(): void { return; }
