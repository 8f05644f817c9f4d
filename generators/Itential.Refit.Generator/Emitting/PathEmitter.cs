using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints the route.</summary>
internal sealed class PathEmitter(SourceWriter writer, NameScope locals, string url)
{
    public void Emit(PathSegmentModel segment)
    {
        switch (segment)
        {
            case PathTextModel text:
                writer.Line($"{url}.Append({CSharpText.Literal(text.Text)});");
                break;
            case PathSegmentEndModel end:
                writer.Line($"{url}.EndSegment({CSharpText.Literal(end.Parameter)});");
                break;
            case PathValueModel { IsOptional: true, IsNeverNull: false } optional:
                Optional(optional);
                break;
            case PathValueModel value:
                Value(value);
                break;
        }
    }

    private void Optional(PathValueModel value)
    {
        var access = value.Access;
        if (NeedsLocal(value))
        {
            access = locals.Take(LocalNames.For(value.Access));
            writer.Open($"if ({value.Access} is {{ }} {access})");
        }
        else
        {
            writer.Open($"if ({access} is not null)");
        }

        writer.Line($"{url}.Append(\"/\");")
            .Line(Call(value, access))
            .Close();
    }

    private void Value(PathValueModel value)
    {
        if (value.IsOptional)
        {
            writer.Line($"{url}.Append(\"/\");");
        }

        if (!value.Scalar.IsNullable)
        {
            writer.Line(Call(value, value.Access));
            return;
        }

        var local = locals.Take(LocalNames.For(value.Access));
        writer.Open($"if ({value.Access} is {{ }} {local})")
            .Line(Call(value, local))
            .Close();
        if (value.Kind != PathValueKind.Query)
        {
            writer.Open("else")
                .Line($"{url}.Append{Noun(value.Kind)}(null, {CSharpText.Literal(value.Parameter)});")
                .Close();
        }
    }

    private static bool NeedsLocal(PathValueModel value) => value.Scalar.IsNullable || value.Access.IndexOf('.') >= 0;

    private string Call(PathValueModel value, string access)
    {
        var parameter = CSharpText.Literal(value.Parameter);
        return value.IsEncoded
            ? $"{url}.AppendEncoded{Noun(value.Kind)}({access}, {parameter});"
            : $"{url}.Append{Noun(value.Kind)}{ScalarEmitter.Suffix(value.Scalar)}({ScalarEmitter.Arguments(value.Scalar, access, parameter)});";
    }

    private static string Noun(PathValueKind kind) => kind switch
    {
        PathValueKind.Segment => "Segment",
        PathValueKind.Part => "Part",
        PathValueKind.CatchAll => "CatchAll",
        _ => "QueryValue",
    };
}
