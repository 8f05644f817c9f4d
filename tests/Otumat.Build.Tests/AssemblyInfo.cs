using Otumat.Build.Tests;

[assembly: AssemblyFixture(typeof(LocalFeed))]
