using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints how parts become the request's content.</summary>
internal sealed class MultipartEmitter(SourceWriter writer, NameScope locals, CodecEmitter codecs, string request, string executor)
{
    public void Emit(MultipartModel multipart)
    {
        var parts = locals.Take("parts");
        writer.Line($"var {parts} = new {KnownNames.Requests}MultipartBody({request}, {executor}, {CSharpText.Literal(multipart.Boundary)});");
        foreach (var part in multipart.Parts)
        {
            if (part.Form is not null)
            {
                Form(part.Form, parts);
            }
            else if (part.Shape is { } shape)
            {
                Sequence(part, shape, parts);
            }
            else
            {
                Single(part, part.Access, parts);
            }
        }

        writer.Line($"{parts}.Finish();");
    }

    private void Form(QueryModel pairs, string parts)
    {
        var form = locals.Take("form");
        writer.Line(UrlSink.BeginForm(form, executor));
        new QueryEmitter(writer, locals, new UrlSink(form)).Emit(pairs);
        writer.Line($"{form}.AddTo({parts});");
    }

    private void Sequence(PartModel part, SequenceModel shape, string parts)
    {
        var access = part.Access;
        var guard = new NullGuard(writer, locals);
        var isOpen = guard.Open(shape.Check, ref access);
        var item = locals.Take("item");
        writer.Open($"foreach (var {item} in {shape.Walk(access)})");
        Single(part, item, parts);
        writer.Close();
        guard.Close(isOpen);
    }

    private void Single(PartModel part, string access, string parts)
    {
        if (part.IsAnything)
        {
            writer.Open($"if (!{parts}.TryAdd({CSharpText.Literal(part.Name)}, {access}))")
                .Line(Call(part, access, parts))
                .Close();
            return;
        }

        if (!part.IsNullable)
        {
            writer.Line(Call(part, access, parts));
            return;
        }

        var local = locals.Take(LocalNames.For(access));
        writer.Open($"if ({access} is {{ }} {local})")
            .Line(Call(part, local, parts))
            .Close();
    }

    private string Call(PartModel part, string access, string parts)
    {
        var name = CSharpText.Literal(part.Name);
        return part.Kind switch
        {
            PartKind.Text => $"{parts}.Add{ScalarEmitter.Suffix(part.Scalar!)}({name}, {ScalarEmitter.Arguments(part.Scalar!, access)});",
            PartKind.Serialized => $"{parts}.AddSerialized({name}, {codecs.Argument(part.Codec!)}, {access});",
            PartKind.Content or PartKind.Part => $"{parts}.Add{part.Kind}({name}, {access});",
            _ => $"{parts}.Add{part.Kind}({name}, {access}, {CSharpText.Literal(part.FileName)});",
        };
    }
}
