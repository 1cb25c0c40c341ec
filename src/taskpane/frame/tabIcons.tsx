import {
  ArrowExportLtr20Regular, Board20Regular, Comment20Regular, DataTrending20Regular, DocumentText20Regular, TableSearch20Regular, TargetArrow20Regular, TaskListSquareLtr20Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Messages } from '../messages';

/** The parts' icons: beside their names, never instead of them. */
export const tabIcons: Readonly<Record<keyof Messages['tabs'], ReactNode>> = {
  overview: <Board20Regular />, checks: <TaskListSquareLtr20Regular />, reading: <TableSearch20Regular />, forecast: <DataTrending20Regular />,
  comments: <Comment20Regular />, indicators: <TargetArrow20Regular />, report: <DocumentText20Regular />, export: <ArrowExportLtr20Regular />,
};
