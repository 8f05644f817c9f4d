namespace Itential.Refit.Requests;

/// <summary>No result: the body is not read.</summary>
internal sealed class NothingCodec : ContentCodec<object?>
{
    internal override bool ReadsBody => false;

    public override void Write(HttpRequestMessage request, object? value) => request.Content = null;

    internal override ValueTask<object?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) => default;

    internal override object? Read(HttpResponseMessage response, CancellationToken cancellationToken) => null;
}
