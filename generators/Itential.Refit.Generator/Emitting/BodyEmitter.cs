using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints how the body becomes the request's content.</summary>
internal sealed class BodyEmitter(SourceWriter writer, NameScope locals, CodecEmitter codecs, string executor, string request)
{
    public void Emit(BodyModel body)
    {
        switch (body.Kind)
        {
            case BodyKind.Codec:
                Codec(body);
                break;
            case BodyKind.Content:
                writer.Line($"{request}.Content = {body.Access};");
                break;
            case BodyKind.Form:
                Form(body);
                break;
            default:
                writer.Line($"{request}.Content = {KnownNames.Requests}BodyContent.{body.Kind}({body.Access});");
                break;
        }
    }

    private void Codec(BodyModel body)
    {
        var codec = codecs.Target(body.Codec!);
        if (!body.CanBeNull)
        {
            writer.Line($"{codec}.Write({request}, {body.Access});");
            return;
        }

        var local = locals.Take(LocalNames.For(body.Access));
        writer.Open($"if ({body.Access} is {{ }} {local})")
            .Line($"{codec}.Write({request}, {local});")
            .Close();
    }

    private void Form(BodyModel body)
    {
        var form = locals.Take("form");
        writer.Line($"var {form} = new {KnownNames.Requests}FormBody({executor});");
        var pairs = new QueryEmitter(writer, locals, new FormSink(form));
        foreach (var pair in body.Form)
        {
            pairs.Emit(pair);
        }

        writer.Line($"{request}.Content = {form}.ToContent();");
    }
}
