using Microsoft.Build.Framework;

namespace Otumat.Build;

/// <summary>Runs after NuGet has written a package: signs what lies in it.</summary>
public sealed class SignPackageTask : PackageSigningTask
{
    private protected override void Run(PackageSigning signing)
    {
        var packages = Packages;
        Log.LogMessage(MessageImportance.Normal, signing.Sign(packages) ? "Signed {0}." : "{0} is signed already.", string.Join(", ", packages));
    }
}
