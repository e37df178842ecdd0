using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Observing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Curriculum_CompetenceDecision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Grounds = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_CompetenceDecision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_CompetenceDecision_Curriculum_FrameworkNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_Observation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Voice = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Level = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_Observation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_Observation_Curriculum_FrameworkNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_Positioning",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SharedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    StoppedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DismissedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_Positioning", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_DecisionGround",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ObservationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_DecisionGround", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_DecisionGround_Curriculum_CompetenceDecision_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Curriculum_CompetenceDecision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Curriculum_DecisionGround_Curriculum_Observation_ObservationId",
                        column: x => x.ObservationId,
                        principalTable: "Curriculum_Observation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_ObservationEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ObservationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_ObservationEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_ObservationEvidence_Curriculum_Observation_ObservationId",
                        column: x => x.ObservationId,
                        principalTable: "Curriculum_Observation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_PositioningLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PositioningId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NodeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Level = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Words = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    IsNew = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_PositioningLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Curriculum_PositioningLine_Curriculum_FrameworkNode_NodeId",
                        column: x => x.NodeId,
                        principalTable: "Curriculum_FrameworkNode",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Curriculum_PositioningLine_Curriculum_Positioning_PositioningId",
                        column: x => x.PositioningId,
                        principalTable: "Curriculum_Positioning",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_CompetenceDecision_CohortId_PersonId",
                table: "Curriculum_CompetenceDecision",
                columns: new[] { "CohortId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_CompetenceDecision_NodeId",
                table: "Curriculum_CompetenceDecision",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_DecisionGround_DecisionId_ObservationId",
                table: "Curriculum_DecisionGround",
                columns: new[] { "DecisionId", "ObservationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_DecisionGround_ObservationId",
                table: "Curriculum_DecisionGround",
                column: "ObservationId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Observation_By",
                table: "Curriculum_Observation",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Observation_CohortId_PersonId",
                table: "Curriculum_Observation",
                columns: new[] { "CohortId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Observation_NodeId",
                table: "Curriculum_Observation",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Observation_PersonId",
                table: "Curriculum_Observation",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_ObservationEvidence_ObservationId",
                table: "Curriculum_ObservationEvidence",
                column: "ObservationId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_Positioning_CohortId_PersonId",
                table: "Curriculum_Positioning",
                columns: new[] { "CohortId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PositioningLine_NodeId",
                table: "Curriculum_PositioningLine",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_PositioningLine_PositioningId_NodeId",
                table: "Curriculum_PositioningLine",
                columns: new[] { "PositioningId", "NodeId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Curriculum_DecisionGround");

            migrationBuilder.DropTable(
                name: "Curriculum_ObservationEvidence");

            migrationBuilder.DropTable(
                name: "Curriculum_PositioningLine");

            migrationBuilder.DropTable(
                name: "Curriculum_CompetenceDecision");

            migrationBuilder.DropTable(
                name: "Curriculum_Observation");

            migrationBuilder.DropTable(
                name: "Curriculum_Positioning");
        }
    }
}
