using System.Runtime.CompilerServices;

namespace Itential.Refit.Requests;

/// <summary>Reads server-sent events with their type and id. Any other answer is unreadable.</summary>
internal sealed class EventReader<T>(ContentCodec<T> codec, long? limit) : IItemReader<ServerSentEvent<T>>
{
    public async IAsyncEnumerable<ServerSentEvent<T>> ReadAsync(HttpResponseMessage response, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var mediaType = response.Content.Headers.ContentType?.MediaType;
        if (!string.Equals(mediaType, EventStream.MediaType, StringComparison.OrdinalIgnoreCase))
        {
            throw new FormatException($"The answer is {mediaType ?? "of no media type"}, not {EventStream.MediaType}.");
        }

        var events = new EventStream(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), limit);
        while (await events.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return new ServerSentEvent<T>(events.EventType, EventData.Read(events, codec), events.Id, events.ReconnectionTime);
        }
    }
}
