using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Which id of the archive is which id on the server. An id is unique over all kinds.</summary>
internal sealed class IdMap
{
    private static readonly string[] Keys = ["_id", "id", "uuid"];
    private readonly Dictionary<string, string> _ids = [];

    public string? Find(string? id) => id is not null && _ids.TryGetValue(id, out var current) ? current : null;

    public void Add(string? id, string? current)
    {
        if (id is not null && current is not null)
        {
            _ids[id] = current;
        }
    }

    /// <summary>Learns the ids of an asset of the archive and of the same one on the server.</summary>
    /// <param name="document">The asset of the archive.</param>
    /// <param name="asset">What the server tells of its own.</param>
    /// <param name="id">The id by which the server's routes know it.</param>
    public void Learn(JsonObject document, JsonObject? asset, string? id)
    {
        foreach (var key in Keys)
        {
            Add(document.Text(key), asset.Text(key) ?? id);
        }
    }

    /// <summary>Lets a member point at what the server has.</summary>
    /// <returns>False when it points at something that is not in the archive.</returns>
    public bool Point(JsonObject owner, string member)
    {
        if (owner.Text(member) is not { } id)
        {
            return true;
        }

        if (Find(id) is not { } current)
        {
            return false;
        }

        owner[member] = current;
        return true;
    }

    /// <summary>Lets every text that is an id of the archive be the id on the server.</summary>
    public void PointAll(JsonNode? node)
    {
        if (node is JsonObject owner)
        {
            foreach (var (name, value) in owner.ToList())
            {
                if (Find(value.Text()) is { } current)
                {
                    owner[name] = current;
                }
                else
                {
                    PointAll(value);
                }
            }
        }
        else if (node is JsonArray list)
        {
            for (var index = 0; index < list.Count; index++)
            {
                if (Find(list[index].Text()) is { } current)
                {
                    list[index] = current;
                }
                else
                {
                    PointAll(list[index]);
                }
            }
        }
    }

    /// <summary>Lets tools that are workflows be the workflows of the server, wherever a document names them.</summary>
    public void PointTools(JsonNode? node)
    {
        const string Prefix = "workflow:";
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                PointTools(item);
            }
        }
        else if (node is JsonObject owner)
        {
            Point(owner, "decoratorId");
            if (owner.Text("referenceId") is { } tool && tool.StartsWith(Prefix, StringComparison.Ordinal) && Find(tool[Prefix.Length..]) is { } current)
            {
                owner["referenceId"] = Prefix + current;
            }

            foreach (var (_, value) in owner)
            {
                PointTools(value);
            }
        }
    }
}
