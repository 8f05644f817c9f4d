using System.Runtime.CompilerServices;

namespace Itential.Refit.Requests;

/// <summary>Reads a JSON array, JSON Lines or the data of server-sent events, whichever the answer says it is.</summary>
internal sealed class ItemReader<T>(ContentCodec<T> codec, long? limit) : IItemReader<T>
{
    public IAsyncEnumerable<T> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var mediaType = response.Content.Headers.ContentType?.MediaType;
        if (string.Equals(mediaType, EventStream.MediaType, StringComparison.OrdinalIgnoreCase))
        {
            return EventsAsync(response, cancellationToken);
        }

        return IsLines(mediaType) ? LinesAsync(response, cancellationToken) : codec.ReadItemsAsync(response, limit, cancellationToken);
    }

    // No name is registered; these are in use.
    private static bool IsLines(string? mediaType) =>
        mediaType is not null
        && (mediaType.EndsWith("ndjson", StringComparison.OrdinalIgnoreCase)
            || mediaType.EndsWith("jsonl", StringComparison.OrdinalIgnoreCase)
            || mediaType.EndsWith("jsonlines", StringComparison.OrdinalIgnoreCase)
            || mediaType.EndsWith("json-lines", StringComparison.OrdinalIgnoreCase)
            || mediaType.EndsWith("stream+json", StringComparison.OrdinalIgnoreCase));

    private async IAsyncEnumerable<T> LinesAsync(HttpResponseMessage response, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var lines = new LineReader(stream, endsAtCarriageReturn: false, limit);
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (lines.Line.Span.Trim(" \t\r"u8).Length > 0)
            {
                yield return codec.Parse(lines.Line.Span)!;
            }
        }
    }

    private async IAsyncEnumerable<T> EventsAsync(HttpResponseMessage response, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var events = new EventStream(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), limit);
        while (await events.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!events.Data.IsEmpty)
            {
                yield return EventData.Read(events, codec)!;
            }
        }
    }
}
