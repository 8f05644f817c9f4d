using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints how the body becomes the request's content.</summary>
internal sealed class BodyEmitter(SourceWriter writer, NameScope locals, CodecEmitter codecs, string request, string executor)
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

    /// <summary>Prints the compression, which looks at the headers and so comes after them.</summary>
    public static void Compress(SourceWriter writer, BodyModel body, string request, string executor)
    {
        if (body.Compression != "None")
        {
            var compression = body.Compression is null ? "" : $", {KnownNames.RequestCompression}.{body.Compression}";
            var level = body.CompressionLevel is null ? "" : $", {KnownNames.CompressionLevel}.{body.CompressionLevel}";
            writer.Line($"{executor}.Compress({request}{compression}{level});");
        }
    }

    private void Codec(BodyModel body)
    {
        var codec = codecs.Target(body.Codec!);
        if (!body.CanBeNull)
        {
            writer.Line($"{codec}.{body.Writing}({request}, {body.Access});");
            return;
        }

        var local = locals.Take(LocalNames.For(body.Access));
        writer.Open($"if ({body.Access} is {{ }} {local})")
            .Line($"{codec}.{body.Writing}({request}, {local});")
            .Close();
    }

    private void Form(BodyModel body)
    {
        var form = locals.Take("form");
        writer.Line(UrlSink.BeginForm(form, executor));
        var pairs = new QueryEmitter(writer, locals, new UrlSink(form));
        foreach (var pair in body.Form)
        {
            pairs.Emit(pair);
        }

        writer.Line($"{request}.Content = {form}.ToContent();");
    }
}
