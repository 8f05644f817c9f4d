using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;

namespace Itential.Testing.State;

/// <summary>Documents in the order in which they came, each known by one member. What goes in and out is copied.</summary>
internal sealed class DocumentStore(string key)
{
    private readonly object _gate = new();
    private readonly Dictionary<string, JsonObject> _byKey = new(StringComparer.Ordinal);
    private readonly List<JsonObject> _documents = [];

    public bool TryAdd(JsonObject document)
    {
        var copy = document.DeepClone().AsObject();
        var name = JsonText.Member(copy, key) ?? throw new ArgumentException($"The document has no member '{key}'.", nameof(document));
        lock (_gate)
        {
            if (!_byKey.TryAdd(name, copy))
            {
                return false;
            }

            _documents.Add(copy);
            return true;
        }
    }

    /// <summary>Adds a document unless another one already has <paramref name="value"/> in <paramref name="field"/>.</summary>
    public bool TryAddUnique(JsonObject document, string field, string value)
    {
        lock (_gate)
        {
            return !_documents.Exists(other => JsonText.Member(other, field) == value) && TryAdd(document);
        }
    }

    public JsonObject? Find(string name)
    {
        lock (_gate)
        {
            return _byKey.TryGetValue(name, out var document) ? document.DeepClone().AsObject() : null;
        }
    }

    public JsonObject? FindBy(string field, string value)
    {
        lock (_gate)
        {
            return _documents.Find(document => JsonText.Member(document, field) == value)?.DeepClone().AsObject();
        }
    }

    /// <summary>Changes a document in place and gives a copy of the outcome; <see langword="null"/> if there is none.</summary>
    public JsonObject? Update(string name, Action<JsonObject> change)
    {
        lock (_gate)
        {
            if (!_byKey.TryGetValue(name, out var document))
            {
                return null;
            }

            change(document);
            return document.DeepClone().AsObject();
        }
    }

    public JsonObject? Remove(string name)
    {
        lock (_gate)
        {
            if (!_byKey.Remove(name, out var document))
            {
                return null;
            }

            _documents.Remove(document);
            return document;
        }
    }

    public Page Query(ListQuery query)
    {
        lock (_gate)
        {
            return query.Run(_documents);
        }
    }
}
