using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Launches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Curriculum_Launch",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpenIn = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ToOn = table.Column<DateOnly>(type: "date", nullable: false),
                    GathersUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OpenedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_Launch", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_LaunchStep",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LaunchId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Phase = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_LaunchStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_LaunchStep_Curriculum_Launch_LaunchId",
                        column: x => x.LaunchId,
                        principalTable: "Curriculum_Launch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_Need",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LaunchId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FirstId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FirstAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CarriedFromId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    MergedIntoId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    MergedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_Need", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_Need_Curriculum_Launch_LaunchId",
                        column: x => x.LaunchId,
                        principalTable: "Curriculum_Launch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_Proposal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LaunchId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    BrickId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Doing = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Leaves = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Material = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WithdrawnBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OptionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    WorkshopId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_Proposal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_Proposal_Curriculum_Launch_LaunchId",
                        column: x => x.LaunchId,
                        principalTable: "Curriculum_Launch",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_NeedCompetence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NeedId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_NeedCompetence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_NeedCompetence_Curriculum_FrameworkNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_NeedCompetence_Curriculum_Need_NeedId",
                        column: x => x.NeedId,
                        principalTable: "Curriculum_Need",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_Voice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NeedId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LaunchId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_Voice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_Voice_Curriculum_Need_NeedId",
                        column: x => x.NeedId,
                        principalTable: "Curriculum_Need",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_ProposalLeader",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_ProposalLeader", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_ProposalLeader_Curriculum_Proposal_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Curriculum_Proposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_ProposalNeed",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NeedId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_ProposalNeed", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_ProposalNeed_Curriculum_Need_NeedId",
                        column: x => x.NeedId,
                        principalTable: "Curriculum_Need",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_ProposalNeed_Curriculum_Proposal_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Curriculum_Proposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_ProposalShare",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_ProposalShare", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_ProposalShare_Curriculum_FrameworkNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_ProposalShare_Curriculum_Proposal_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Curriculum_Proposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Launch_CohortId_OpenedAt",
                table: "Curriculum_Launch",
                columns: new[] { "CohortId", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Launch_OpenIn",
                table: "Curriculum_Launch",
                column: "OpenIn",
                unique: true,
                filter: "[OpenIn] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_LaunchStep_LaunchId",
                table: "Curriculum_LaunchStep",
                column: "LaunchId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Need_CarriedFromId",
                table: "Curriculum_Need",
                column: "CarriedFromId",
                unique: true,
                filter: "[CarriedFromId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Need_LaunchId",
                table: "Curriculum_Need",
                column: "LaunchId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_NeedCompetence_NeedId_NodeId",
                table: "Curriculum_NeedCompetence",
                columns: new[] { "NeedId", "NodeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_NeedCompetence_NodeId",
                table: "Curriculum_NeedCompetence",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Proposal_LaunchId",
                table: "Curriculum_Proposal",
                column: "LaunchId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Proposal_WorkshopId",
                table: "Curriculum_Proposal",
                column: "WorkshopId",
                unique: true,
                filter: "[WorkshopId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ProposalLeader_ProposalId_PersonId",
                table: "Curriculum_ProposalLeader",
                columns: new[] { "ProposalId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ProposalNeed_NeedId",
                table: "Curriculum_ProposalNeed",
                column: "NeedId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ProposalNeed_ProposalId_NeedId",
                table: "Curriculum_ProposalNeed",
                columns: new[] { "ProposalId", "NeedId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ProposalShare_NodeId",
                table: "Curriculum_ProposalShare",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ProposalShare_ProposalId_NodeId",
                table: "Curriculum_ProposalShare",
                columns: new[] { "ProposalId", "NodeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Voice_LaunchId",
                table: "Curriculum_Voice",
                column: "LaunchId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Voice_NeedId_PersonId",
                table: "Curriculum_Voice",
                columns: new[] { "NeedId", "PersonId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Curriculum_LaunchStep");

            migrationBuilder.DropTable(
                name: "Curriculum_NeedCompetence");

            migrationBuilder.DropTable(
                name: "Curriculum_ProposalLeader");

            migrationBuilder.DropTable(
                name: "Curriculum_ProposalNeed");

            migrationBuilder.DropTable(
                name: "Curriculum_ProposalShare");

            migrationBuilder.DropTable(
                name: "Curriculum_Voice");

            migrationBuilder.DropTable(
                name: "Curriculum_Proposal");

            migrationBuilder.DropTable(
                name: "Curriculum_Need");

            migrationBuilder.DropTable(
                name: "Curriculum_Launch");
        }
    }
}
