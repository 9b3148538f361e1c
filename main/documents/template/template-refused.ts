import type { TemplateRefusal } from '#shared/model/template-report';

/** Thrown wherever a file turns out to be no template that can be used. */
export class TemplateRefused extends Error {
  constructor(readonly because: TemplateRefusal) {
    super(because);
    this.name = 'TemplateRefused';
  }
}
