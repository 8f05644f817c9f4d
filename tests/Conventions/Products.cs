using System.Reflection;
using Conventions.Projects;

namespace Conventions;

/// <summary>The built assemblies of the projects in src.</summary>
internal static class Products
{
    public static IEnumerable<string> Names => ProjectFile.All.Where(project => project.Area == "src").Select(project => project.Name);

    public static IEnumerable<Type> PublicTypes => Names.Select(Load).SelectMany(assembly => assembly.GetExportedTypes());

    public static Assembly Load(string name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (FileNotFoundException cause)
        {
            throw new InvalidOperationException($"{name} is not built into this test program. Add a reference to it to tests/Conventions/Conventions.csproj.", cause);
        }
    }
}
