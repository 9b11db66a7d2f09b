// Files, permissions and people as the Drive API v3 answers them.

import { createHash } from "node:crypto";
import type { DriveFile, Permission } from "../../../runtime/state.ts";
import type { PersonalDrive } from "../drive.ts";
import { revisionsOf } from "../revisions.ts";
import { digits, permissionId, permissionsOf, same } from "../sharing.ts";
import { isFolder, isGoogleType, sizeOf, urlOf } from "../types.ts";

export const time = (epochMs: number): string => new Date(epochMs).toISOString();

export function userResource(drive: PersonalDrive, email: string): object {
  return {
    kind: "drive#user",
    displayName: nameOf(drive, email),
    me: email === drive.email,
    permissionId: digits(email),
    emailAddress: email,
  };
}

function nameOf(drive: PersonalDrive, email: string): string {
  return drive.workspace.people.find((person) => same(person.email, email))?.name ?? email;
}

export function permissionResource(drive: PersonalDrive, permission: Permission): object {
  const { type, role, emailAddress, domain, expirationTime, allowFileDiscovery = false } = permission;
  const named = type === "user" || type === "group";
  return {
    kind: "drive#permission",
    id: permissionId(permission),
    type,
    role,
    ...(emailAddress === undefined ? {} : { emailAddress, displayName: nameOf(drive, emailAddress) }),
    ...(domain === undefined ? {} : { domain, displayName: domain }),
    ...(expirationTime === undefined ? {} : { expirationTime }),
    ...(named ? { deleted: false, pendingOwner: false } : { allowFileDiscovery }),
  };
}

/** Names that a mask of a file may select. */
export const FILE_FIELDS: readonly string[] = (
  "kind id name mimeType description starred trashed explicitlyTrashed trashingUser trashedTime parents properties " +
  "appProperties spaces version webContentLink webViewLink iconLink hasThumbnail thumbnailLink thumbnailVersion " +
  "viewedByMe viewedByMeTime createdTime modifiedTime modifiedByMeTime modifiedByMe sharedWithMeTime sharingUser " +
  "owners teamDriveId driveId lastModifyingUser shared ownedByMe capabilities viewersCanCopyContent " +
  "copyRequiresWriterPermission writersCanShare permissions permissionIds hasAugmentedPermissions folderColorRgb " +
  "originalFilename fullFileExtension fileExtension md5Checksum sha1Checksum sha256Checksum size quotaBytesUsed " +
  "headRevisionId contentHints imageMediaMetadata videoMediaMetadata isAppAuthorized exportLinks shortcutDetails " +
  "contentRestrictions labelInfo linkShareMetadata resourceKey inheritedPermissionsDisabled downloadRestrictions"
).split(" ");

export function fileResource(drive: PersonalDrive, file: DriveFile): object {
  const extras = drive.extras(file);
  const revisions = revisionsOf(drive.state, file);
  const known = permissionsOf(drive, file);
  const parents = drive.parentsOf(file);
  const sharing = drive.maySetSharing(file);
  return {
    kind: "drive#file",
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(file.description === undefined ? {} : { description: file.description }),
    starred: extras.starredBy.includes(drive.email),
    trashed: drive.isTrashed(file),
    explicitlyTrashed: file.trashed,
    ...(parents.length ? { parents: parents.map(({ id }) => id) } : {}),
    ...(Object.keys(file.properties).length ? { properties: { ...file.properties } } : {}),
    ...(Object.keys(file.appProperties).length ? { appProperties: { ...file.appProperties } } : {}),
    spaces: ["drive"],
    version: String(revisions.length),
    webViewLink: urlOf(file),
    createdTime: time(file.createdTime),
    modifiedTime: time(file.modifiedTime),
    modifiedByMe: file.lastModifyingUser === drive.email,
    owners: [userResource(drive, drive.ownerOf(file))],
    lastModifyingUser: userResource(drive, file.lastModifyingUser),
    shared: known.length > 1,
    ownedByMe: drive.ownerOf(file) === drive.email,
    capabilities: capabilities(drive, file),
    viewersCanCopyContent: !extras.copyRequiresWriterPermission,
    copyRequiresWriterPermission: extras.copyRequiresWriterPermission,
    writersCanShare: extras.writersCanShare,
    // "Only available if the requesting user can share the file."
    ...(sharing
      ? {
          permissions: known.map(({ permission }) => permissionResource(drive, permission)),
          permissionIds: known.map(({ permission }) => permissionId(permission)),
        }
      : {}),
    ...(extras.contentRestrictions.length
      ? { contentRestrictions: extras.contentRestrictions.map((each) => ({ ...each })) }
      : {}),
    quotaBytesUsed: String(sizeOf(file)),
    ...binaryFields(file, revisions.at(-1)?.id),
  };
}

function binaryFields(file: DriveFile, headRevisionId: string | undefined): object {
  if (isGoogleType(file.mimeType)) return {};
  const bytes = Buffer.from(file.content ?? "", "base64");
  const extension = /\.([^.]+)$/.exec(file.name)?.[1];
  return {
    size: String(bytes.length),
    md5Checksum: createHash("md5").update(bytes).digest("hex"),
    sha256Checksum: createHash("sha256").update(bytes).digest("hex"),
    originalFilename: file.name,
    ...(extension === undefined ? {} : { fileExtension: extension, fullFileExtension: extension }),
    ...(headRevisionId === undefined ? {} : { headRevisionId }),
    webContentLink: `https://drive.google.com/uc?id=${file.id}&export=download`,
  };
}

function capabilities(drive: PersonalDrive, file: DriveFile): object {
  const role = drive.role(file);
  const owns = role === "owner";
  const writes = owns || role === "writer";
  const extras = drive.extras(file);
  const locked = extras.contentRestrictions.some((each) => each.readOnly);
  return {
    canEdit: writes,
    canModifyContent: writes && !locked,
    canComment: writes || role === "commenter",
    canShare: drive.maySetSharing(file),
    canRename: writes,
    canTrash: owns,
    canUntrash: owns,
    canDelete: owns,
    canCopy: !isFolder(file) && (writes || !extras.copyRequiresWriterPermission),
    canDownload: !isFolder(file) && (writes || !extras.copyRequiresWriterPermission),
    canReadRevisions: writes && !isFolder(file),
    canAddChildren: isFolder(file) && writes,
    canListChildren: isFolder(file),
    canChangeCopyRequiresWriterPermission: drive.maySetSharing(file),
  };
}
