// snippet: otumat-log
using Otumat.Usage;

namespace TrackedPackage;

/// <summary>Three features of a package whose author would like to know which of them are used.</summary>
public static class Model
{
    static Model() => Tracking.Agent.Log("import");

    public static double Fit(IReadOnlyList<double> values)
    {
        Tracking.Agent.Log("fit", new Dictionary<string, UsageValue> { ["rows"] = values.Count });
        return values.Average();
    }

    public static double Predict(double mean, double bias)
    {
        Tracking.Agent.Log("predict");
        return mean + bias;
    }

    public static string Plot(IReadOnlyList<double> values)
    {
        Tracking.Agent.Log("plot", new Dictionary<string, UsageValue> { ["kind"] = "bars" });
        return string.Join('\n', values.Select(value => new string('#', (int)Math.Max(0, value))));
    }
}
// end-snippet
