import type { Ref } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { useTexts } from '../i18n/index.ts';
import { figuresField } from '../scanner/use-scanner.ts';
import './field.css';

export interface TextFieldProps extends Omit<
  AriaTextFieldProps,
  'children' | 'className' | 'style'
> {
  label: string;
  /** What to write here, below the field. */
  hint?: string;
  /** What is wrong with it; makes the field invalid. */
  problem?: string | null;
  /** Several lines. */
  lines?: number;
  placeholder?: string;
  /** Says that it may stay empty. */
  mayBeEmpty?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  /** Stands before what is typed, such as `Rp`. */
  prefix?: string;
  /** People type figures here quickly: a scanner is told from them by its pace alone. */
  isFigures?: boolean;
}

/** A labelled field for text. */
export function TextField(props: TextFieldProps) {
  const { label, hint, problem, lines, placeholder, mayBeEmpty, inputRef, ...others } = props;
  const { prefix, isFigures, ...rest } = others;
  const t = useTexts();
  return (
    <AriaTextField {...rest} isInvalid={Boolean(problem)} className="field">
      <Label className="field-label">
        {label}
        {mayBeEmpty && <span className="field-optional"> · {t('common.optional')}</span>}
      </Label>
      {lines ? (
        <AriaTextArea className="field-input" rows={lines} placeholder={placeholder ?? ''} />
      ) : (
        <span className="field-box">
          {prefix && <span className="field-prefix">{prefix}</span>}
          <Input
            className={`field-input${prefix ? ' field-prefixed' : ''}`}
            placeholder={placeholder ?? ''}
            ref={inputRef ?? null}
            {...(isFigures ? figuresField : {})}
          />
        </span>
      )}
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </AriaTextField>
  );
}
