namespace Itential.Refit.Tests.Bodies;

public interface IShapesApi
{
    [Post("/shapes")]
    Task ShapeAsync([Body] IShape shape);
}
