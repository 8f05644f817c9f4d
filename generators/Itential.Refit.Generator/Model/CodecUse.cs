namespace Itential.Refit.Generator.Model;

/// <summary>How a method gets at the reader and writer of one type.</summary>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Type">The type.</param>
/// <param name="Field">The field that caches it; null where the type is a method's own type parameter.</param>
/// <param name="Context">The JSON context's type; null for the settings' serializer.</param>
/// <param name="MediaType">The declared media type of a body; null for the serializer's own.</param>
internal sealed record CodecUse(CodecKind Kind, string Type, string? Field = null, string? Context = null, string? MediaType = null)
{
    /// <summary>What the value is wrapped in; null when it is the whole body.</summary>
    public EnvelopeModel? Envelope { get; init; }
}
