using System.Globalization;
using System.Text.Json.Nodes;
using Itential.Testing.Json;
using Itential.Testing.Lists;

namespace Itential.Testing.State;

/// <summary>Documents in the order in which they came, each known by one member. What goes in and out is copied.</summary>
/// <param name="key">The member.</param>
/// <param name="capacity">How many are kept; the oldest makes room for a new one.</param>
internal sealed class DocumentStore(string key, int capacity = int.MaxValue)
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
            if (_documents.Count > capacity)
            {
                Remove(JsonText.Member(_documents[0], key)!);
            }

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

    /// <summary>Adds a document; if another one has its <paramref name="field"/>, it gets the first index that is free.</summary>
    public JsonObject? AddIndexed(JsonObject document, string field)
    {
        lock (_gate)
        {
            var copy = document.DeepClone().AsObject();
            copy[field] = FreeName(field, JsonText.Member(copy, field) ?? "");
            return TryAdd(copy) ? copy : null;
        }
    }

    /// <summary>Adds a document, or puts it in the place of the one that has its <paramref name="field"/>; that one's key stays.</summary>
    public JsonObject? Replace(JsonObject document, string field)
    {
        lock (_gate)
        {
            var copy = document.DeepClone().AsObject();
            var name = JsonText.Member(copy, field);
            if (_documents.FindIndex(other => JsonText.Member(other, field) == name) is >= 0 and var index)
            {
                var id = JsonText.Member(_documents[index], key)!;
                copy[key] = id;
                _documents[index] = copy;
                _byKey[id] = copy;
                return copy.DeepClone().AsObject();
            }

            return TryAdd(copy) ? copy : null;
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

    /// <summary>Removes the documents that <paramref name="test"/> picks, and gives them.</summary>
    public IReadOnlyList<JsonObject> RemoveAll(Func<JsonObject, bool> test)
    {
        lock (_gate)
        {
            var removed = _documents.Where(test).ToList();
            removed.ForEach(document => Remove(JsonText.Member(document, key)!));
            return removed;
        }
    }

    /// <summary>A copy of the first document that <paramref name="test"/> picks.</summary>
    public JsonObject? First(Func<JsonObject, bool> test)
    {
        lock (_gate)
        {
            return _documents.FirstOrDefault(test)?.DeepClone().AsObject();
        }
    }

    /// <summary>Copies of the documents that <paramref name="test"/> picks, in their order.</summary>
    public IReadOnlyList<JsonObject> Where(Func<JsonObject, bool> test)
    {
        lock (_gate)
        {
            return [.. _documents.Where(test).Select(document => document.DeepClone().AsObject())];
        }
    }

    public Page Query(ListQuery query)
    {
        lock (_gate)
        {
            return query.Run(_documents);
        }
    }

    private string FreeName(string field, string name)
    {
        var names = _documents.Select(other => JsonText.Member(other, field)).ToHashSet();
        var index = 0;
        var free = name;
        while (names.Contains(free))
        {
            index++;
            free = string.Create(CultureInfo.InvariantCulture, $"{name} ({index})");
        }

        return free;
    }
}
