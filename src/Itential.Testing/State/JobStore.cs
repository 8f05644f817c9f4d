using System.Text.Json.Nodes;
using Itential.Testing.Lists;

namespace Itential.Testing.State;

/// <summary>The jobs of a Platform, or other work that goes step by step. What goes by time catches up whenever somebody looks at it.</summary>
/// <param name="clock">Tells the time.</param>
/// <param name="stepInterval">The time that a step takes; <see langword="null"/>: each read is a step.</param>
/// <param name="write">Writes one piece of work as the wire shows it.</param>
/// <param name="idField">The member that holds the id there.</param>
internal sealed class JobStore(TimeProvider clock, TimeSpan? stepInterval, Func<Job, JsonObject> write, string idField = "_id")
{
    private readonly object _gate = new();
    private readonly Dictionary<string, Job> _byId = new(StringComparer.Ordinal);
    private readonly List<Job> _jobs = [];
    private readonly Dictionary<string, JsonObject> _documents = new(StringComparer.Ordinal);

    public JsonObject Add(Job job)
    {
        lock (_gate)
        {
            _byId.Add(job.Id, job);
            _jobs.Add(job);
            return Document(job).DeepClone().AsObject();
        }
    }

    /// <summary>Reads one job; without a step interval the read itself is a step.</summary>
    public JsonObject? Read(string id)
    {
        lock (_gate)
        {
            return _byId.TryGetValue(id, out var job) ? Step(job) : null;
        }
    }

    /// <summary>Looks at one job without making a step of it.</summary>
    public JsonObject? Find(string id)
    {
        lock (_gate)
        {
            return _byId.TryGetValue(id, out var job) ? Document(job).DeepClone().AsObject() : null;
        }
    }

    public bool Remove(string id)
    {
        lock (_gate)
        {
            _documents.Remove(id);
            return _byId.Remove(id, out var job) && _jobs.Remove(job);
        }
    }

    /// <summary>Reads the jobs that the query asks for; those that are answered take a step, as if each had been read alone.</summary>
    public Page Read(ListQuery query)
    {
        lock (_gate)
        {
            var page = query.Run(_jobs.Select(Document));
            return page with { Items = [.. page.Items.Select(item => Step(_byId[(string)item[idField]!]))] };
        }
    }

    /// <summary>Copies of all jobs, in the order in which they started.</summary>
    public IReadOnlyList<JsonObject> All()
    {
        lock (_gate)
        {
            return [.. _jobs.Select(job => Document(job).DeepClone().AsObject())];
        }
    }

    public Page Query(ListQuery query)
    {
        lock (_gate)
        {
            return query.Run(_jobs.Select(Document));
        }
    }

    /// <summary>Changes the jobs that exist and are in a state to be changed, and gives their ids.</summary>
    public IReadOnlyList<string> Change(IEnumerable<string> ids, Func<Job, DateTimeOffset, bool> change)
    {
        lock (_gate)
        {
            var changed = new List<string>();
            foreach (var id in ids)
            {
                if (_byId.TryGetValue(id, out var job))
                {
                    Document(job);
                    if (change(job, clock.GetUtcNow()))
                    {
                        _documents.Remove(id);
                        changed.Add(id);
                    }
                }
            }

            return changed;
        }
    }

    private JsonObject Step(Job job)
    {
        if (stepInterval is null && job.Advance(clock.GetUtcNow()))
        {
            _documents.Remove(job.Id);
        }

        return Document(job).DeepClone().AsObject();
    }

    private JsonObject Document(Job job)
    {
        if (stepInterval is { } interval && job.CatchUp(clock.GetUtcNow(), interval))
        {
            _documents.Remove(job.Id);
        }

        if (!_documents.TryGetValue(job.Id, out var document))
        {
            document = write(job);
            _documents.Add(job.Id, document);
        }

        return document;
    }
}
