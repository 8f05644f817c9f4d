using Itential.Generators;
using Itential.Refit.Generator.Model;

namespace Itential.Refit.Generator.Emitting;

/// <summary>Prints readers and writers, made when they are first used.</summary>
internal sealed class CodecEmitter(string executor)
{
    public string Argument(CodecUse codec) => codec.Kind switch
    {
        CodecKind.Serializer when codec.Field is null => Create(codec),
        CodecKind.Serializer => $"{codec.Field} ??= {Create(codec)}",

        // The runtime's text and bytes may be null, its stream and content never; a declaration that says otherwise is taken at its word.
        CodecKind.Text or CodecKind.Bytes when !codec.Type.EndsWith("?", StringComparison.Ordinal) => $"{KnownNames.Requests}ContentCodecs.{codec.Kind}!",
        CodecKind.Stream or CodecKind.Content when codec.Type.EndsWith("?", StringComparison.Ordinal) => $"{KnownNames.Requests}ContentCodecs.{codec.Kind}!",
        _ => $"{KnownNames.Requests}ContentCodecs.{codec.Kind}",
    };

    /// <summary>The same as the target of a call.</summary>
    public string Target(CodecUse codec) => codec switch
    {
        { Kind: CodecKind.Serializer, Field: not null } => $"({Argument(codec)})",
        { Kind: CodecKind.Serializer } => Create(codec),
        _ => $"{KnownNames.Requests}ContentCodecs.{codec.Kind}",
    };

    private string Create(CodecUse codec)
    {
        var context = codec.Context is null ? null : codec.Context + ".Default";
        var mediaType = codec.MediaType is null ? null : CSharpText.Literal(codec.MediaType);
        var read = codec.Envelope is { IsRead: true } envelope ? envelope.Type : codec.Type;
        var made = $"{executor}.Codec<{read}>({context}{(context is null || mediaType is null ? "" : ", ")}{mediaType})";
        return codec.Envelope is null
            ? made
            : $"{KnownNames.Requests}EnvelopeCodecs.{(codec.Envelope.IsRead ? "Value" : "Body")}<{codec.Envelope.Type}, {codec.Type}>({made}, {(codec.Envelope.IsOptional ? "true" : "false")})";
    }
}
