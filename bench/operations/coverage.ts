import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from "graphql";

/** What of a schema some operations use: fields, arguments, enum values of arguments, and fields of input types. */
export class Coverage {
  readonly #all = new Set<string>();
  readonly #used = new Set<string>();

  constructor(private readonly schema: GraphQLSchema) {
    const mutation = schema.getMutationType();
    const inputs = new Set<string>();
    const addInput = (name: string): void => {
      const type = schema.getType(name);
      if (inputs.has(name)) return;
      inputs.add(name);
      if (isEnumType(type)) for (const value of type.getValues()) this.#all.add(`value ${name}.${value.name}`);
      if (!isInputObjectType(type)) return;
      for (const field of Object.values(type.getFields())) {
        this.#all.add(`input ${name}.${field.name}`);
        addInput(getNamedType(field.type).name);
      }
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith("__") || !isObjectType(type) || type === mutation || isOfMutation(type.name)) continue;
      for (const field of Object.values(type.getFields())) {
        this.#all.add(`field ${type.name}.${field.name}`);
        for (const { name, type: input } of field.args) {
          this.#all.add(`argument ${type.name}.${field.name}(${name})`);
          addInput(getNamedType(input).name);
        }
      }
    }
  }

  add(text: string): void {
    const info = new TypeInfo(this.schema);
    visit(
      parse(text),
      visitWithTypeInfo(info, {
        Field: ({ name }) => void this.#addField(info, name.value),
        Argument: ({ name }) => void this.#addField(info, `${info.getFieldDef()?.name}(${name.value})`),
        EnumValue: ({ value }) => void this.#used.add(`value ${getNamedType(info.getInputType())?.name}.${value}`),
        ObjectField: ({ name }) => {
          const type = getNamedType(info.getParentInputType());
          this.#used.add(`input ${type?.name}.${name.value}`);
        },
      }),
    );
  }

  /** A field of an interface is one of each type that has the interface. */
  #addField(info: TypeInfo, name: string): void {
    const parent = info.getParentType();
    const kind = name.includes("(") ? "argument" : "field";
    for (const type of isAbstractType(parent) ? this.schema.getPossibleTypes(parent) : [parent]) this.#used.add(`${kind} ${type?.name}.${name}`);
  }

  get unused(): string[] {
    return [...this.#all].filter(each => !this.#used.has(each)).sort();
  }

  /** By kind: how many there are, and how many of them are used. */
  summary(): string {
    return ["field", "argument", "value", "input"]
      .map(kind => {
        const all = [...this.#all].filter(each => each.startsWith(`${kind} `));
        return `${kind}s ${all.filter(each => this.#used.has(each)).length} of ${all.length}`;
      })
      .join(", ");
  }
}

/** What only a mutation returns. */
const isOfMutation = (name: string): boolean => /Payload$/.test(name);
