namespace Otumat.Tool;

/// <summary>Tells which files have changed since the last look. What appears, goes or moves is no change.</summary>
internal sealed class ChangeDetector(string path)
{
    private Dictionary<string, FileStamp> _before = FileStamps.Of(path);

    public IReadOnlyList<string> Look()
    {
        var now = FileStamps.Of(path);
        var changed = now.Where(file => _before.TryGetValue(file.Key, out var before) && before != file.Value).Select(file => file.Key).ToList();
        _before = now;
        return changed;
    }
}
