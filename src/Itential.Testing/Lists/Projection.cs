using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Itential.Testing.Lists;

/// <summary>Which members of a document are sent: <c>include</c> or <c>exclude</c>; <c>_id</c> stays unless it is excluded by name.</summary>
internal sealed class Projection
{
    private const string Id = "_id";
    private readonly string[] _include;
    private readonly string[] _exclude;

    private Projection(string[] include, string[] exclude)
    {
        _include = include;
        _exclude = exclude;
    }

    /// <summary>Include and exclude together make sense only when nothing but <c>_id</c> is excluded.</summary>
    public bool IsValid => _include.Length == 0 || _exclude.All(name => name == Id);

    public static Projection Read(IQueryCollection query) => new(Names(query["include"]), Names(query["exclude"]));

    public void Apply(JsonObject document)
    {
        foreach (var name in document.Select(member => member.Key).ToList())
        {
            var isKept = _include.Length == 0 || name == Id || _include.Contains(name);
            if (!isKept || _exclude.Contains(name))
            {
                document.Remove(name);
            }
        }
    }

    private static string[] Names(string? list) =>
        list?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
