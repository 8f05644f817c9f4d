using Itential.Refit.Requests;

namespace Itential.Refit.Connections;

/// <summary>Reads the answer of one raw call whole. Its time runs from its making to the last byte.</summary>
internal sealed class RawAnswerCodec(TimeProvider timeProvider) : ContentCodec<ApiResponse>
{
    private readonly DateTimeOffset _startedAt = timeProvider.GetUtcNow();
    private readonly long _started = timeProvider.GetTimestamp();

    public override void Write(HttpRequestMessage request, ApiResponse value) => throw new NotSupportedException("An answer is no body.");

    internal override async ValueTask<ApiResponse?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await ContentCodecs.Bytes.ReadAsync(response, cancellationToken).ConfigureAwait(false);
        return Answer(response, body);
    }

    internal override ApiResponse? Read(HttpResponseMessage response, CancellationToken cancellationToken) =>
        Answer(response, ContentCodecs.Bytes.Read(response, cancellationToken));

    private ApiResponse Answer(HttpResponseMessage response, byte[]? body) =>
        new(response, body ?? [], _startedAt, timeProvider.GetElapsedTime(_started));
}
