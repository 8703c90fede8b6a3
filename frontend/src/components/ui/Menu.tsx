import type { ReactNode } from "react";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
  MenuTrigger,
  Popover,
  Separator,
} from "react-aria-components";
import { Icon, type IconName } from "./Icon";

/** `trigger` is a `Button` or `IconButton`; children are `MenuItem`s and `MenuSeparator`s. */
export function Menu(props: { label: string; trigger: ReactNode; children: ReactNode }) {
  return (
    <MenuTrigger>
      {props.trigger}
      <Popover className="popover" offset={4} placement="bottom start">
        <AriaMenu className="list" aria-label={props.label}>
          {props.children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export interface MenuItemProps extends Omit<AriaMenuItemProps, "className" | "children" | "style"> {
  icon?: IconName;
  isDanger?: boolean;
  children: string;
}

/** Either `onAction` or `href`. */
export function MenuItem({ icon, isDanger, children, ...props }: MenuItemProps) {
  return (
    <AriaMenuItem {...props} textValue={children} className={isDanger ? "option option-danger" : "option"}>
      {icon ? <Icon name={icon} /> : null}
      <span className="option-text">{children}</span>
    </AriaMenuItem>
  );
}

export const MenuSeparator = () => <Separator className="list-separator" />;
