using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints headers.</summary>
internal sealed class HeaderEmitter(SourceWriter writer, NameScope locals, string request, string executor)
{
    private const string Header = KnownNames.Requests + "RequestHeader";

    public void Emit(HeaderModel header)
    {
        var name = CSharpText.Literal(header.Name);
        var value = header.Property is null ? CSharpText.Literal(header.Value) : $"{executor}.{header.Property}";
        writer.Line(header.IsContentHeader
            ? $"{Header}.Set({request}, {name}, {value}, {name});"
            : $"{request}.Headers.TryAddWithoutValidation({name}, {value});");
    }

    public void Emit(HeaderParameterModel header)
    {
        var name = CSharpText.Literal(header.Name);
        var parameter = CSharpText.Literal(header.Parameter);
        if (header.Scalar is not { } scalar)
        {
            writer.Line($"{Header}.SetAll({request}, {header.Access}, {parameter});");
            return;
        }

        if (!scalar.IsNullable)
        {
            writer.Line(Call(header, header.Access));
            return;
        }

        var local = locals.Take(LocalNames.For(header.Access));
        writer.Open($"if ({header.Access} is {{ }} {local})")
            .Line(Call(header, local))
            .Close();
        if (header.Kind == HeaderParameterKind.Single)
        {
            writer.Open("else")
                .Line($"{Header}.Set({request}, {name}, null, {parameter});")
                .Close();
        }
    }

    private string Call(HeaderParameterModel header, string access)
    {
        var name = CSharpText.Literal(header.Name);
        var parameter = CSharpText.Literal(header.Parameter);
        return header.Kind == HeaderParameterKind.Authorization
            ? $"{Header}.Authorize({request}, {name}, {ScalarEmitter.Text(header.Scalar!, access)}, {parameter});"
            : $"{Header}.Set({request}, {name}, {ScalarEmitter.Argument(header.Scalar!, access)}, {parameter});";
    }
}
