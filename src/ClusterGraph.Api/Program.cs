return await ClusterGraph.Api.Commands.CommandLine.RunAsync(args, new());
