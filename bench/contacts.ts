// Contacts for the benchmarks, as a file would give them: plausible, invented, and the same on every machine.

import { drawFrom, type Draw } from "../local/company/draw.ts";
import { AddressBook, NameBook, type PersonName } from "../local/company/names.ts";
import { PhoneBook } from "../local/company/phones.ts";
import { SETUP } from "../test/world.ts";

export type Fields = Readonly<Record<string, string>>;

export interface Contacts {
  readonly internal: readonly Fields[];
  readonly external: readonly Fields[];
}

const CONTACTS_A_UNIT = 3;
const TITLES = ["主管", "专员", "经理", "工程师", "助理", "总监"];
const MATTERS = [
  "合同审核",
  "原材料采购",
  "华东客户对接",
  "设备维修",
  "发票与报销",
  "会议安排",
  "物流跟踪",
  "员工培训",
];
const PLACES = ["江南", "东海", "北岭", "南屏", "西溪", "青禾", "云泽", "海石", "百川", "九渡"];
const TRADES = ["钢铁", "物流", "电子", "化工", "机电", "食品", "纺织", "医药", "包装", "软件"];
const FORMS = ["有限公司", "集团", "股份有限公司"];
const UNIT_TYPES = ["客户", "供应商", "服务商"];

/** A batch with another seed holds other people. */
export function contacts(internal: number, external: number, seed = 1): Contacts {
  const draw = drawFrom(seed);
  const people: People = {
    draw,
    names: new NameBook(draw),
    phones: new PhoneBook(draw),
    addresses: new AddressBook(),
  };
  return {
    internal: Array.from({ length: internal }, () => colleague(people)),
    external: Array.from({ length: external }, (_, place) => partner(people, place)),
  };
}

interface People {
  readonly draw: Draw;
  readonly names: NameBook;
  readonly phones: PhoneBook;
  readonly addresses: AddressBook;
}

function reach({ draw, phones, addresses }: People, person: PersonName): Fields {
  const extension = String(8000 + draw.below(1000));
  return {
    fullName: person.fullName,
    jobTitle: draw.pick(TITLES),
    officePhone: `0571-50000000转${extension}`,
    mobilePhone: phones.mobile(),
    email: addresses.address(person, "huayue.example"),
  };
}

function colleague(people: People): Fields {
  const { draw, names } = people;
  const department = draw.pick(SETUP.departments).name;
  return {
    ...reach(people, names.next()),
    department,
    responsibilities: `${department}-${draw.pick(MATTERS)}`,
  };
}

function partner(people: People, place: number): Fields {
  const { draw, names } = people;
  return {
    ...reach(people, names.next()),
    ...unitOf(Math.floor(place / CONTACTS_A_UNIT)),
    engagementSubject: draw.pick(MATTERS),
  };
}

function unitOf(number: number): Fields {
  const at = (list: readonly string[], by: number): string =>
    list[Math.floor(number / by) % list.length] ?? "";
  const branch = Math.floor(number / 300);
  const organizationName =
    at(PLACES, 1) + at(TRADES, 10) + at(FORMS, 100) + (branch === 0 ? "" : `第${branch}分公司`);
  return { organizationName, organizationType: at(UNIT_TYPES, 1) };
}
