namespace Itential.Generators;

/// <summary>Hands out names that nothing else in the scope has.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public void Reserve(string name) => _taken.Add(name);

    public string Take(string wanted)
    {
        var name = wanted;
        var number = 1;
        while (!_taken.Add(name))
        {
            number++;
            name = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return name;
    }
}
