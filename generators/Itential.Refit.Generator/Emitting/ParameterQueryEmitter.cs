using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints the query parameters that are no ordinary pairs: flags and what a converter makes.</summary>
internal sealed class ParameterQueryEmitter(SourceWriter writer, NameScope locals, string url)
{
    private readonly UrlSink _sink = new(url);
    private readonly NullGuard _guard = new(writer, locals);
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
        var opened = _guard.Open(flag.Shape.Check, ref access);
        var item = locals.Take("item");
        writer.Open($"foreach (var {item} in {flag.Shape.Walk(access)})");
        Flag(flag, item);
        writer.Close();
        _guard.Close(opened);
    }

    private void Flag(QueryFlagModel flag, string access)
    {
        var opened = flag.Scalar.IsNullable && _guard.Open(NullCheck.Value, ref access);
        var parameter = CSharpText.Literal(flag.Parameter);
        writer.Line(flag.IsEncoded
            ? $"{url}.AppendEncodedFlag({access}, {parameter});"
            : $"{url}.AppendFlag{ScalarEmitter.Suffix(flag.Scalar)}({ScalarEmitter.Arguments(flag.Scalar, access, parameter)});");
        _guard.Close(opened);
    }

    private void Converter(QueryConverterModel converter)
    {
        var access = converter.Access;
        var opened = _guard.Open(converter.Check, ref access);
        writer.Line($"{url}.AppendConverted({_sink.Key(converter.Prefix)}, {converter.Field}.Convert({access}));");
        _guard.Close(opened);
    }
}
