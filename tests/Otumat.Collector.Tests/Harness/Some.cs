using System.Text.Json.Nodes;

namespace Otumat.Collector.Tests.Harness;

/// <summary>Batches of events.</summary>
internal static class Some
{
    public static string Batch(int count, string name = "import") => Batch(Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7()), name);

    public static string Batch(IEnumerable<Guid> ids, string name = "import", string time = "2026-01-02T03:04:05.123Z") => Of(ids.Select(id => Event(id, name, time)));

    public static string Batch(params JsonObject[] events) => Of(events);

    public static JsonObject Event(Guid id, string name = "import", string time = "2026-01-02T03:04:05.123Z", JsonNode? properties = null) => new()
    {
        ["id"] = id.ToString(),
        ["time"] = time,
        ["name"] = name,
        ["properties"] = properties,
    };

    private static string Of(IEnumerable<JsonObject> events) => new JsonObject
    {
        ["batch"] = Guid.CreateVersion7().ToString(),
        ["package"] = "DataJoint",
        ["version"] = "1.2.3",
        ["events"] = new JsonArray([.. events]),
    }.ToJsonString();
}
