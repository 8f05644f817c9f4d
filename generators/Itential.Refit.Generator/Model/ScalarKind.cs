namespace Itential.Refit.Generator.Model;

/// <summary>The families of single values.</summary>
internal enum ScalarKind
{
    Text,
    Boolean,

    /// <summary>A struct that formats itself into a span.</summary>
    SpanFormattable,
    Enum,
    Uri,

    /// <summary>Anything else with a format and a culture.</summary>
    Formattable,
    Culture,

    /// <summary>Written by its ToString, because the declaration says so.</summary>
    Object,
    ObjectStruct,

    /// <summary>Declared as object and written by the type that it has at run time.</summary>
    Any,
}
