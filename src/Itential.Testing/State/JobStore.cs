using System.Text.Json.Nodes;
using Itential.Testing.Lists;

namespace Itential.Testing.State;

/// <summary>The jobs of a Platform. Jobs that go by time catch up whenever somebody looks at them.</summary>
internal sealed class JobStore(TimeProvider clock, TimeSpan? stepInterval)
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
            if (!_byId.TryGetValue(id, out var job))
            {
                return null;
            }

            if (stepInterval is null && job.Advance(clock.GetUtcNow()))
            {
                _documents.Remove(id);
            }

            return Document(job).DeepClone().AsObject();
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

    private JsonObject Document(Job job)
    {
        if (stepInterval is { } interval && job.CatchUp(clock.GetUtcNow(), interval))
        {
            _documents.Remove(job.Id);
        }

        if (!_documents.TryGetValue(job.Id, out var document))
        {
            document = JobDocument.Write(job);
            _documents.Add(job.Id, document);
        }

        return document;
    }
}
