export function completeLock<Lock>(lock: Lock): { lock: Lock; added: string[] };
