using Itential.Refit.Requests;

namespace Itential.Refit;

/// <summary>Reads an envelope and gives its value.</summary>
internal sealed class EnvelopeCodec<TEnvelope, T>(ContentCodec<TEnvelope> inner, bool isOptional) : ContentCodec<T>
    where TEnvelope : IEnvelope<T>
{
    public override void Write(HttpRequestMessage request, T value) => throw new NotSupportedException();

    internal override async ValueTask<T?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        Open(await inner.ReadAsync(response, cancellationToken).ConfigureAwait(false));

    internal override T? Read(HttpResponseMessage response, CancellationToken cancellationToken) => Open(inner.Read(response, cancellationToken));

    private T? Open(TEnvelope? envelope)
    {
        if (envelope?.Fault is { } fault)
        {
            throw new EnvelopeFaultException(fault);
        }

        var value = envelope is null ? default : envelope.Value;
        return value is not null || isOptional ? value : throw new EnvelopeFaultException(null);
    }
}
