using System.Text.Json;

namespace Otumat.Collector;

/// <summary>Reads the author's JSON and refuses what cannot be meant.</summary>
internal static class ConfigurationFile
{
    public static CollectorConfiguration Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path), path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The configuration {path} cannot be read: {cause.Message}", cause);
        }
    }

    public static CollectorConfiguration Parse(string json, string name)
    {
        CollectorConfiguration? configuration;
        try
        {
            configuration = JsonSerializer.Deserialize(json, ConfigurationJson.Default.CollectorConfiguration);
        }
        catch (JsonException cause)
        {
            throw new ConfigurationException($"The configuration {name} is not what the collector reads: {cause.Message}", cause);
        }

        var faults = ConfigurationRules.Violations(configuration ?? new CollectorConfiguration()).ToList();
        return faults.Count == 0
            ? configuration ?? new CollectorConfiguration()
            : throw new ConfigurationException($"The configuration {name} cannot be used:\n- {string.Join("\n- ", faults)}");
    }
}
