using System.ComponentModel;

namespace Itential.Refit.Requests;

/// <summary>The codecs of values in envelopes. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EnvelopeCodecs
{
    /// <summary>Reads the value of an envelope.</summary>
    /// <typeparam name="TEnvelope">The envelope.</typeparam>
    /// <typeparam name="T">The value.</typeparam>
    /// <param name="envelope">Reads the envelope.</param>
    /// <param name="isOptional">Whether the value may be missing.</param>
    public static ContentCodec<T> Value<TEnvelope, T>(ContentCodec<TEnvelope> envelope, bool isOptional)
        where TEnvelope : IEnvelope<T> =>
        new EnvelopeCodec<TEnvelope, T>(envelope, isOptional);

    /// <summary>Reads the value that an envelope finds in a body.</summary>
    /// <typeparam name="TEnvelope">The envelope.</typeparam>
    /// <typeparam name="T">The value.</typeparam>
    /// <param name="value">Reads the value.</param>
    /// <param name="isOptional">Whether the value may be missing.</param>
    public static ContentCodec<T> Body<TEnvelope, T>(ContentCodec<T> value, bool isOptional)
        where TEnvelope : IBodyEnvelope =>
        new BodyEnvelopeCodec<TEnvelope, T>(value, isOptional);
}
