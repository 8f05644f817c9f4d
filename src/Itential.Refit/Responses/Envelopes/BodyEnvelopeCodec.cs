using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Itential.Refit.Requests;

namespace Itential.Refit;

/// <summary>Reads a body whole and gives the value that its envelope finds in it.</summary>
internal sealed class BodyEnvelopeCodec<TEnvelope, T>(ContentCodec<T> inner, bool isOptional) : ContentCodec<T>
    where TEnvelope : IBodyEnvelope
{
    public override void Write(HttpRequestMessage request, T value) => throw new NotSupportedException();

    internal override async ValueTask<T?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var whole = new MemoryStream();
        await stream.CopyToAsync(whole, cancellationToken).ConfigureAwait(false);
        return Open(whole);
    }

    internal override T? Read(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        response.Content.ReadAsStream(cancellationToken).CopyTo(whole);
        return Open(whole);
    }

    private T? Open(MemoryStream whole)
    {
        if (whole.Length == 0)
        {
            return Missing();
        }

        Utf8Text.Require(whole.GetBuffer().AsSpan(0, (int)whole.Length));
        whole.Position = 0;
        using var body = JsonDocument.Parse(whole);
        if (!TEnvelope.TryOpen(body.RootElement, out var found))
        {
            throw new EnvelopeFaultException(body.RootElement.GetRawText());
        }

        return (found.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? default : inner.Parse(Utf8(found))) ?? Missing();
    }

    private T? Missing() => isOptional || typeof(T).IsValueType ? default : throw new EnvelopeFaultException(null);

#if NET9_0_OR_GREATER
    private static ReadOnlySpan<byte> Utf8(JsonElement element) => JsonMarshal.GetRawUtf8Value(element);
#else
    private static ReadOnlySpan<byte> Utf8(JsonElement element) => Encoding.UTF8.GetBytes(element.GetRawText());
#endif
}
