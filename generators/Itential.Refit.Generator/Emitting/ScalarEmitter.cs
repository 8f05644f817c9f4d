using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints single values as arguments. A nullable value type has been looked into before.</summary>
internal static class ScalarEmitter
{
    /// <summary>The value, and after it the format where the runtime formats it.</summary>
    public static string Arguments(ScalarModel scalar, string access) =>
        scalar.Kind == ScalarKind.SpanFormattable ? $"{access}, {CSharpText.Literal(scalar.Format)}" : Argument(scalar, access);

    /// <summary>The value alone.</summary>
    public static string Argument(ScalarModel scalar, string access) => scalar.Kind switch
    {
        ScalarKind.Enum when scalar.EnumMethod is not null => $"{scalar.EnumMethod}({access})",
        ScalarKind.Enum => $"{access}.ToString({CSharpText.Literal(scalar.Format)})",
        ScalarKind.Uri => $"{access}?.OriginalString",
        ScalarKind.Culture => $"{access}?.Name",
        ScalarKind.Formattable => $"(({KnownNames.Formattable}?){access})?.ToString({CSharpText.Literal(scalar.Format)}, {KnownNames.InvariantCulture})",
        ScalarKind.Object => $"{access}?.ToString()",
        ScalarKind.ObjectStruct => $"{access}.ToString()",
        _ => access,
    };

    /// <summary>The value as a string.</summary>
    public static string Text(ScalarModel scalar, string access) => scalar.Kind switch
    {
        ScalarKind.Boolean => $"({access} ? \"true\" : \"false\")",
        ScalarKind.SpanFormattable => $"(({KnownNames.Formattable}){access}).ToString({CSharpText.Literal(scalar.Format)}, {KnownNames.InvariantCulture})",
        _ => Argument(scalar, access),
    };
}
