// snippet: otumat-declaration
using Otumat.Usage;

[assembly: UsageTracking("The sample's authors", "sample", "sample", "https://usage.example.com",
    EventNames = ["import", "fit", "predict", "plot"],
    PropertyKeys = ["rows", "kind"],
    UploadFrequency = "12h")]

namespace TrackedPackage;

internal static class Tracking
{
    public static UsageAgent Agent { get; } = UsageAgent.FromAssembly(typeof(Tracking).Assembly);
}
// end-snippet
