namespace Itential.Refit.Generator.Parsing;

/// <summary>The pieces of a route template.</summary>
internal enum TemplatePartKind
{
    Text,
    Value,
    Optional,
    CatchAll,
}
