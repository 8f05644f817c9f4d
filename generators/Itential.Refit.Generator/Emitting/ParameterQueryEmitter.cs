using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints the query parameters that are no ordinary pairs: flags and what a converter makes.</summary>
internal sealed class ParameterQueryEmitter(SourceWriter writer, NameScope locals, string url)
{
    private readonly UrlSink _sink = new(url);
    private readonly QueryEmitter _pairs = new(writer, locals, new UrlSink(url));

    public void Emit(QueryModel model)
    {
        switch (model)
        {
            case QueryFlagModel flag:
                Flag(flag);
                break;
            case QueryConverterModel converter:
                Converter(converter);
                break;
            default:
                _pairs.Emit(model);
                break;
        }
    }

    private void Flag(QueryFlagModel flag)
    {
        if (flag.Shape is null)
        {
            Flag(flag, flag.Access);
            return;
        }

        var access = flag.Access;
        var opened = Open(flag.Shape.Check, ref access);
        var item = locals.Take("item");
        writer.Open($"foreach (var {item} in {(flag.Shape.Cast is null ? access : $"({flag.Shape.Cast}){access}")})");
        Flag(flag, item);
        writer.Close();
        Close(opened);
    }

    private void Flag(QueryFlagModel flag, string access)
    {
        var opened = flag.Scalar.IsNullable && Open(NullCheck.Value, ref access);
        var parameter = CSharpText.Literal(flag.Parameter);
        writer.Line(flag.IsEncoded
            ? $"{url}.AppendEncodedFlag({access}, {parameter});"
            : $"{url}.AppendFlag{ScalarEmitter.Suffix(flag.Scalar)}({ScalarEmitter.Arguments(flag.Scalar, access, parameter)});");
        Close(opened);
    }

    private void Converter(QueryConverterModel converter)
    {
        var access = converter.Access;
        var opened = Open(converter.Check, ref access);
        writer.Line($"{url}.AppendConverted({_sink.Key(converter.Prefix)}, {converter.Field}.Convert({access}));");
        Close(opened);
    }

    private bool Open(NullCheck check, ref string access)
    {
        switch (check)
        {
            case NullCheck.None:
                return false;
            case NullCheck.Reference:
                writer.Open($"if ({access} is not null)");
                return true;
            default:
                var local = locals.Take(LocalNames.For(access));
                writer.Open($"if ({access} is {{ }} {local})");
                access = local;
                return true;
        }
    }

    private void Close(bool opened)
    {
        if (opened)
        {
            writer.Close();
        }
    }
}
