using System.Text.Json.Serialization;

namespace Otumat.Usage;

/// <summary>An event with its id, as it waits on the disk and as it is sent.</summary>
/// <param name="Id">UUID version 7 (RFC 9562), given when it is written to the disk.</param>
/// <param name="Time">When it was logged.</param>
/// <param name="Name">What happened.</param>
/// <param name="Properties">What is told beside it.</param>
internal sealed record StoredEvent(Guid Id, [property: JsonConverter(typeof(UsageTimeConverter))] DateTimeOffset Time, string Name, IReadOnlyDictionary<string, UsageValue>? Properties);
