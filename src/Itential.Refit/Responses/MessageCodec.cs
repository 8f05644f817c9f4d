namespace Itential.Refit.Requests;

/// <summary>The live answer, whatever its status.</summary>
internal sealed class MessageCodec : ContentCodec<HttpResponseMessage>
{
    internal override bool KeepsResponse => true;

    internal override bool TakesErrors => true;

    public override void Write(HttpRequestMessage request, HttpResponseMessage value) => throw new NotSupportedException("An answer is no body.");

    internal override ValueTask<HttpResponseMessage?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) => new(response);

    internal override HttpResponseMessage? Read(HttpResponseMessage response, CancellationToken cancellationToken) => response;
}
