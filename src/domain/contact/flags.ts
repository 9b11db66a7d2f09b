// Why a record that is kept still needs somebody's care (待补全). A flag never keeps a record out.

export type FlagCode =
  | "missing" // the field is empty
  | "notARealName" // "N/D", "Eliminated", "待定"
  | "notANumber" // kept as typed, but no phone can dial it
  | "severalNumbers" // more than one number in the cell: kept, somebody should say which
  | "notAnAddress" // kept as typed, but no mail reaches it
  | "sharedMailbox" // public.enquiries@, info@ …: reaches an office, not a person
  | "unknownDepartment" // not in 部门
  | "noOwner" // nobody owns the relationship (R15)
  | "ownerLeft" // whoever owned it has left (R6)
  | "shortened"; // the matter was longer than allowed; its full text is in 备注

export interface Flag {
  readonly field: string;
  readonly code: FlagCode;
}
