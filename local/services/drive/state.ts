// What Drive keeps of files beyond what every service shares: sharing options, stars, restrictions, revisions.

export interface RevisionRecord {
  readonly id: string;
  modifiedTime: number;
  readonly by: string;
  readonly size?: number;
}

export interface ContentRestriction {
  readonly readOnly: boolean;
  readonly reason?: string;
  readonly ownerRestricted?: boolean;
  readonly restrictingUser: string;
  readonly restrictionTime: string;
}

export interface DriveExtras {
  /** Off: only the owner shares. */
  writersCanShare: boolean;
  copyRequiresWriterPermission: boolean;
  starredBy: string[];
  contentRestrictions: ContentRestriction[];
  revisions: RevisionRecord[];
  /** The script that made it through the Drive API: what `drive.file` reaches. */
  madeBy?: string;
}

export interface DriveState {
  extras: Map<string, DriveExtras>;
  /** "My Drive" folders by owner, made when a script first asks for one. */
  roots: Map<string, string>;
}

export const emptyDriveState = (): DriveState => ({ extras: new Map(), roots: new Map() });

/** The extras of a file, made where there are none yet. */
export function extrasOf(state: DriveState, fileId: string): DriveExtras {
  const known = state.extras.get(fileId);
  if (known) return known;
  const fresh: DriveExtras = {
    writersCanShare: true,
    copyRequiresWriterPermission: false,
    starredBy: [],
    contentRestrictions: [],
    revisions: [],
  };
  state.extras.set(fileId, fresh);
  return fresh;
}
